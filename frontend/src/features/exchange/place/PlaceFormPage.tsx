import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState } from '@/components/states';
import { placeQuery, roundQuery } from '../data/api';
import { PlaceForm } from './PlaceForm';

/** A place to offer, or one to change. */
export default function PlaceFormPage() {
  const { roundId = '', placeId = '' } = useParams({ strict: false });
  const round = useQuery(roundQuery(roundId));
  const place = useQuery({ ...placeQuery(roundId, placeId), enabled: placeId !== '' });
  if (round.isPending || (placeId && place.isPending)) return <PageSkeleton />;
  if (round.isError) return <ErrorState error={round.error} retry={() => void round.refetch()} />;
  if (place.isError) return <ErrorState error={place.error} retry={() => void place.refetch()} />;
  return <PlaceForm round={round.data} place={place.data} />;
}
